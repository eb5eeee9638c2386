package fi.jelppi.jobs;

/** A vacancy as it is known here. */
public record Posting(VacancyId id, Vacancy vacancy) {}
