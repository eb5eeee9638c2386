package fi.jelppi.demo;

import fi.jelppi.shared.OnCentral;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Central says that it is ready only after the demo data is there. */
@Component
@OnCentral
@ConditionalOnProperty("jelppi.demo")
class DemoRunner implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoRunner.class);

    /** Given on the command line when a new kiosk is waiting for a code. */
    private static final String WITH_ENROLMENT = "demo-enrolment";

    private static final String LOGINS = "logins.properties";

    private final DemoData data;
    private final DemoInfo info;
    private final DemoJobs jobs;
    private final DemoLibrary library;
    private final DemoMeetings meetings;
    private final DemoUsers users;
    private final DemoPasses passes;
    private final DemoFolder folder;
    private final DemoEnrolment enrolment;

    DemoRunner(
            DemoData data,
            DemoInfo info,
            DemoJobs jobs,
            DemoLibrary library,
            DemoMeetings meetings,
            DemoUsers users,
            DemoPasses passes,
            DemoFolder folder,
            DemoEnrolment enrolment) {
        this.data = data;
        this.info = info;
        this.jobs = jobs;
        this.library = library;
        this.meetings = meetings;
        this.users = users;
        this.passes = passes;
        this.folder = folder;
        this.enrolment = enrolment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        // Written last: without it an earlier load was cut off, or the folder is a new one.
        if (!folder.has(LOGINS)) {
            LOG.info("Loading demo data");
            data.openToday();
            data.load();
            passes.write(data.today());
            folder.writeSecret(LOGINS, users.create());
            LOG.info("Demo data is loaded");
        }
        data.openToday();
        info.load();
        jobs.load();
        library.load();
        meetings.plan(data.today());
        if (arguments.containsOption(WITH_ENROLMENT)) {
            enrolment.offer();
        }
    }
}
