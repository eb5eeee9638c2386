-- Vacancies that the desk puts first on the walls; at central.
CREATE TABLE vacancy_feature (
    vacancy_id uuid PRIMARY KEY,
    -- Null for the walls of all points.
    point_id   uuid,
    until_on   date NOT NULL
);
CREATE INDEX vacancy_feature_by_end ON vacancy_feature (until_on);
