package fi.jelppi.jobs.list;

import fi.jelppi.jobs.VacancyId;
import fi.jelppi.shared.DeviceId;
import fi.jelppi.shared.FactId;
import fi.jelppi.shared.LinkToken;
import fi.jelppi.shared.PointId;
import fi.jelppi.shared.Sha256;
import fi.jelppi.sync.spi.FactContext;
import fi.jelppi.sync.spi.FactHandler;
import fi.jelppi.sync.spi.FactLog;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets lists and who gave them arrive at central, for tests; through the inbox, so that there is a payload to erase. */
public final class SomeFacts {

    private final ApplicationContext central;

    public SomeFacts(ApplicationContext central) {
        this.central = central;
    }

    static FactContext context(Instant recorded, Instant received) {
        return new FactContext(FactId.next(), DeviceId.next(), recorded, received);
    }

    /** Answers the token. */
    public String made(String language, VacancyId... vacancies) {
        var token = LinkToken.next();
        made(token, language, now(), vacancies);
        return token;
    }

    FactId made(String token, String language, Instant at, VacancyId... vacancies) {
        var ids = Stream.of(vacancies).map(VacancyId::value).toList();
        return arrive(new ListFacts.Made(Sha256.hex(token), language, ids), at);
    }

    public InterestId given(PointId point, InterestInput person, VacancyId... vacancies) {
        var interest = InterestId.next();
        given(interest, point, now(), vacancies);
        person(interest, person, now());
        return interest;
    }

    void given(InterestId interest, PointId point, Instant at, VacancyId... vacancies) {
        var ids = Stream.of(vacancies).map(VacancyId::value).toList();
        arrive(new InterestFacts.Given(interest.value(), point.value(), 1, ids), at);
    }

    FactId person(InterestId interest, InterestInput person, Instant at) {
        return arrive(
                new InterestFacts.Person(interest.value(), person.firstName(), person.phone(), person.email()), at);
    }

    @SuppressWarnings("unchecked")
    <T extends Record> FactId arrive(T payload, Instant at) {
        var handler = (FactHandler<T>) central.getBeansOfType(FactHandler.class).values().stream()
                .filter(candidate -> candidate.type().payload() == payload.getClass())
                .findFirst()
                .orElseThrow();
        var context = context(at, at);
        central.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            central.getBean(FactLog.class).append(handler.type(), context.id(), payload);
            handler.apply(context, payload);
        });
        return context.id();
    }

    public void forgetAll() {
        var jdbc = central.getBean(JdbcClient.class);
        for (var table : List.of("job_list", "job_interest", "job_interest_person")) {
            jdbc.sql("DELETE FROM " + table).update();
        }
    }

    private Instant now() {
        return central.getBean(Clock.class).instant();
    }
}
