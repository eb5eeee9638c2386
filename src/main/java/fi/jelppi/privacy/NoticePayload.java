package fi.jelppi.privacy;

import fi.jelppi.privacy.spi.KeptData;
import fi.jelppi.sync.spi.ReferenceType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The privacy notice on the wire and in the database. There is one. */
record NoticePayload(
        @Nullable String controller,
        @Nullable String person,
        @Nullable String email,
        @Nullable String phone,
        List<Kept> kept) {

    static final ReferenceType<NoticePayload> TYPE = new ReferenceType<>("privacy.notice", 1, NoticePayload.class);
    static final UUID ID = new UUID(0, 1);
    static final NoticePayload EMPTY = new NoticePayload(null, null, null, null, List.of());

    /** @param days null when it is not deleted by itself */
    record Kept(String kind, @Nullable Long days) {}

    static NoticePayload of(PrivacyNotice notice) {
        var contact = notice.contact();
        return new NoticePayload(
                contact.controller(),
                contact.person(),
                contact.email(),
                contact.phone(),
                notice.kept().stream()
                        .map(kept -> new Kept(kept.kind().code(), kept.days().orElse(null)))
                        .toList());
    }

    /** A kind that only a newer central knows is left out. */
    PrivacyNotice toNotice() {
        var known = kept.stream().flatMap(one -> read(one).stream()).toList();
        return new PrivacyNotice(new PrivacyContact(controller, person, email, phone), known);
    }

    private static Optional<KeptData> read(Kept one) {
        return KeptData.Kind.of(one.kind())
                .map(kind -> new KeptData(kind, Optional.ofNullable(one.days()).map(Duration::ofDays)));
    }
}
