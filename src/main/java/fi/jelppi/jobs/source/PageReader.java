package fi.jelppi.jobs.source;

import java.util.List;

/** Finds the vacancies in a page. */
interface PageReader {

    /**
     * In the order they stand in; one that is broken does not hold up the others.
     *
     * @throws SourceFailure when it is not such a page, so that nothing is taken for ended
     */
    List<Incoming> read(String text) throws SourceFailure;
}
