-- Learners are told by mail that a document was annulled, and whether another is made in its place.
alter table notification.mail drop constraint mail_kind_check;
alter table notification.mail add constraint mail_kind_check
    check (kind in ('SUBMITTED', 'RETURNED', 'REFUSED', 'ISSUED', 'ANNULLED', 'REISSUED'));
