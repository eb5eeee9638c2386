package fi.jelppi.jobs.rules;

import fi.jelppi.jobs.Requirements;
import fi.jelppi.jobs.Stated;
import java.util.List;

/**
 * A vacancy's requirements with what its text adds to them.
 *
 * @param requirements what the source states stays as it is; what was added is marked as found
 * @param voucher whether the summer-job voucher is accepted
 * @param partTime whether it is part-time work
 * @param why the sentences behind what was added
 */
public record Reading(Requirements requirements, Stated voucher, Stated partTime, List<Hint> why) {

    public Reading {
        why = List.copyOf(why);
    }
}
