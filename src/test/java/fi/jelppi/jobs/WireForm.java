package fi.jelppi.jobs;

import fi.jelppi.sync.wire.WireJson;

/** What central sends of a vacancy, for tests and benches outside this package. */
public final class WireForm {

    private WireForm() {}

    public static String of(Vacancy vacancy) {
        return WireJson.MAPPER.writeValueAsString(VacancyPayload.of(vacancy));
    }
}
