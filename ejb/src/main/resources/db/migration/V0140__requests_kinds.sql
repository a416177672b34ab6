-- Three kinds of document, two languages on one page, and further offices where all sign (T1, T8, T9, T10, R2, R21, R39).
alter table requests.request
    add column bilingual boolean not null default false,
    add column further   text    not null default '';

alter table requests.signing_policy
    add column further text not null default '',
    add constraint further_where_all_sign check (further = '' or policy = 'ALL');

insert into requests.signing_policy (kind, policy)
select 'TRANSCRIPT_ON_EXPULSION', policy from requests.signing_policy where kind = 'TRANSCRIPT' and unit_code = '';
