-- A mail may tell an official or an administrator of a certificate that ends (T8, R20), each of them once.
alter table notification.mail add column certificate text;
alter table notification.mail drop constraint mail_about;
alter table notification.mail add constraint mail_about
    check (num_nonnulls(request_id, correction_id, certificate) = 1);
alter table notification.mail drop constraint mail_kind_check;
alter table notification.mail add constraint mail_kind_check check (kind in ('SUBMITTED', 'RETURNED', 'REFUSED',
    'ISSUED', 'ANNULLED', 'REISSUED', 'CORRECTION_RECEIVED', 'CORRECTION_ASKED', 'CORRECTED', 'DECLINED',
    'CERTIFICATE_ENDS', 'OWN_CERTIFICATE_ENDS'));

-- Mails are forgotten after a month; who was told of which certificate is not.
create table notification.told_of_certificate (
    sha256  text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    login   text        not null,
    told_at timestamptz not null,
    primary key (sha256, login)
);
