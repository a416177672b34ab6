-- A mail may tell that a paper version is ready for pick-up, and that nobody has claimed it (P3, R32, R44).
alter table notification.mail drop constraint mail_kind_check;
alter table notification.mail add constraint mail_kind_check check (kind in ('SUBMITTED', 'RETURNED', 'REFUSED',
    'ISSUED', 'ANNULLED', 'REISSUED', 'CORRECTION_RECEIVED', 'CORRECTION_ASKED', 'CORRECTED', 'DECLINED',
    'CERTIFICATE_ENDS', 'OWN_CERTIFICATE_ENDS', 'PAPER_READY', 'PAPER_UNCLAIMED'));
