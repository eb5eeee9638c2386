package fi.jelppi.checkin.desk;

import fi.jelppi.checkin.Certificates.Certificate;
import fi.jelppi.checkin.ProjectProperties;
import fi.jelppi.checkin.list.CertificatePdf.Page;
import fi.jelppi.checkin.list.CertificatePdf.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Certificates in words, in Finnish and in English whatever language the desk has. */
class CertificateWords {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("fi"), Locale.of("en"));

    private final Function<Locale, AttendanceWords> words;
    private final ProjectProperties project;

    CertificateWords(Function<Locale, AttendanceWords> words, ProjectProperties project) {
        this.words = words;
        this.project = project;
    }

    Page page(Certificate certificate, LocalDate given) {
        return new Page(
                certificate.name(),
                LANGUAGES.stream()
                        .map(language -> text(certificate, given, language))
                        .toList());
    }

    private Text text(Certificate certificate, LocalDate given, Locale language) {
        AttendanceWords in = words.apply(language);
        List<String> lines = new ArrayList<>();
        lines.add(in.text("checkin.desk.certificate.attended", certificate.event()));
        lines.add(in.text("checkin.desk.certificate.days", days(certificate, in)));
        lines.add(in.text("checkin.desk.certificate.minutes", certificate.minutes(), certificate.planned()));
        if (!project.name().isBlank()) {
            lines.add(in.text("checkin.desk.certificate.project", project.name()));
        }
        lines.add(in.text("checkin.desk.certificate.given", in.date(given)));
        return new Text(language, in.text("checkin.desk.certificate.title"), lines);
    }

    private static String days(Certificate certificate, AttendanceWords in) {
        String first = in.date(certificate.first());
        return certificate.first().equals(certificate.last()) ? first : first + "–" + in.date(certificate.last());
    }
}
