package fi.jelppi.jobs.rules;

import java.net.URI;
import java.time.LocalDate;

/** What a rule is taken from. */
public enum Law {
    /** Laki nuorista työntekijöistä. */
    YOUNG_WORKERS("young-workers", "https://www.finlex.fi/fi/laki/ajantasa/1993/19930998"),
    /** Valtioneuvoston asetus nuorille työntekijöille erityisen haitallisista ja vaarallisista töistä. */
    DANGEROUS_WORK("dangerous-work", "https://www.finlex.fi/fi/laki/ajantasa/2006/20060475");

    /** When somebody last compared the rules with the law and with the pages of the authority (tyosuojelu.fi). */
    public static final LocalDate CHECKED = LocalDate.of(2026, 11, 27);

    private final String code;
    private final URI address;

    Law(String code, String address) {
        this.code = code;
        this.address = URI.create(address);
    }

    public String textKey() {
        return "jobs.rules.law." + code;
    }

    public URI address() {
        return address;
    }
}
