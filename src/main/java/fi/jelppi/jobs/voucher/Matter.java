package fi.jelppi.jobs.voucher;

import fi.jelppi.jobs.voucher.VoucherTerms.Demand;
import java.util.List;
import java.util.stream.Stream;

/** What decides on the voucher, one question each. */
public enum Matter {
    BORN("born"),
    STUDENT("student"),
    SEASON("season"),
    LENGTH("length"),
    EMPLOYER("employer"),
    /** Here "yes" speaks against it. */
    HAD_ONE("had-one");

    private final String code;

    Matter(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Those that the terms name, in the order in which they are asked. */
    public static List<Matter> of(VoucherTerms terms) {
        return Stream.of(values()).filter(matter -> matter.isIn(terms)).toList();
    }

    private boolean isIn(VoucherTerms terms) {
        return switch (this) {
            case BORN, SEASON -> true;
            case LENGTH -> terms.length().isAsked();
            case STUDENT -> terms.demands().contains(Demand.STUDENT);
            case EMPLOYER -> terms.demands().contains(Demand.BUSINESS_ID);
            case HAD_ONE -> terms.demands().contains(Demand.ONE_PER_PERSON);
        };
    }
}
