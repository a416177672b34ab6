-- How an issued document loses its force (R46): who annulled it, when and why, and which number took its place. The
-- line itself stays for ever.
alter table registry.line
    add column annulled_at      timestamptz,
    add column annulled_by      text,
    add column annulled_by_name text,
    add column annul_reason     text,
    add column replaced_by      text unique references registry.line (number),
    add column replaced_at      timestamptz,
    add constraint line_annulled check (
        (status in ('ANNULLED', 'REPLACED')) = (annulled_at is not null)
        and (annulled_at is null) = (annulled_by is null)
        and (annulled_at is null) = (annulled_by_name is null)
        and (annulled_at is null) = (annul_reason is null or btrim(annul_reason) = '')),
    add constraint line_replaced check (
        (status = 'REPLACED') = (replaced_by is not null)
        and (replaced_by is null) = (replaced_at is null)
        and replaced_by <> number);
