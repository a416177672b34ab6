-- The data of an issued document for machines (ELMO), signed with the key of its last signer: stored once for ever beside
-- the revisions of its file (T8, R24). Documents that were laid before there was such data have none.
create table registry.data_file (
    number     text        primary key references registry.line (number),
    sha256     text        not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
    stored_at  timestamptz not null,
    size       bigint      not null,
    content    bytea       not null
);

create trigger data_file_for_ever before update or delete or truncate on registry.data_file
    for each statement execute function registry.refuse_change();
