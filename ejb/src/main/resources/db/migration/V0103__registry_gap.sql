-- Numbers that a restored database had forgotten (R23, R45): they were given once and are never given again. An
-- administrator decided so; where their documents went is told by the file outside the database and by the paper.
create table registry.gap (
    kind       text        not null references registry.series (kind),
    first      bigint      not null,
    last       bigint      not null check (last >= first),
    decided_at timestamptz not null,
    decided_by text        not null,
    reason     text        not null,
    primary key (kind, first)
);
