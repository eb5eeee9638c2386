-- Terms of the summer-job voucher, by area and year, each with its source.
CREATE TABLE voucher_terms (
    id      uuid PRIMARY KEY,
    version bigint  NOT NULL,
    content varchar NOT NULL
);
