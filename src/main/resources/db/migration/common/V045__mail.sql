-- recipient, subject and texts are null once the mail is delivered; recipient_shown is masked from the beginning.
CREATE TABLE mail (
    id uuid PRIMARY KEY,
    state varchar(10) NOT NULL,
    recipient varchar,
    recipient_shown varchar NOT NULL,
    subject varchar,
    body_text varchar,
    body_html varchar,
    created_at timestamp with time zone NOT NULL,
    next_try_at timestamp with time zone NOT NULL,
    tries integer NOT NULL,
    last_problem varchar(20),
    last_reply integer,
    sent_at timestamp with time zone
);
CREATE INDEX mail_due ON mail (state, next_try_at);
CREATE INDEX mail_created ON mail (created_at);

CREATE TABLE mail_attachment (
    mail_id uuid NOT NULL REFERENCES mail (id) ON DELETE CASCADE,
    position integer NOT NULL,
    name varchar NOT NULL,
    content_type varchar NOT NULL,
    content_id varchar,
    content bytea NOT NULL,
    PRIMARY KEY (mail_id, position)
);
