-- Whether the addresses that guides lead to answered, at central; the last answer of each.
CREATE TABLE checked_link (
    address  varchar(500) PRIMARY KEY,
    answer   varchar(20) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    since    timestamp with time zone NOT NULL
);
