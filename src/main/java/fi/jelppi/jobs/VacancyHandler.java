package fi.jelppi.jobs;

import fi.jelppi.shared.OnKiosk;
import fi.jelppi.sync.spi.ReferenceHandler;
import fi.jelppi.sync.spi.ReferenceType;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps the kiosk's copy of the vacancies. */
@Component
@OnKiosk
class VacancyHandler implements ReferenceHandler<VacancyPayload> {

    /** The copy of this one is another, or gone. */
    record CopyChanged(VacancyId id) {}

    private final CopyTable copies;
    private final ApplicationEventPublisher events;

    VacancyHandler(CopyTable copies, ApplicationEventPublisher events) {
        this.copies = copies;
        this.events = events;
    }

    @Override
    public ReferenceType<VacancyPayload> type() {
        return VacancyPayload.TYPE;
    }

    /** What cannot be understood must not get as far as a screen. */
    @Override
    public void apply(UUID id, VacancyPayload payload) {
        payload.toVacancy();
        copies.save(id, payload);
        events.publishEvent(new CopyChanged(new VacancyId(id)));
    }

    @Override
    public void remove(UUID id) {
        copies.remove(id);
        events.publishEvent(new CopyChanged(new VacancyId(id)));
    }
}
