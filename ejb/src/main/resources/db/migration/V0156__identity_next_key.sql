-- Another key of an official, and the first day on which it signs in place of the one before.
alter table identity.appointment
    add column next_key_alias text,
    add column next_key_from  date,
    add constraint next_key_whole check ((next_key_alias is null) = (next_key_from is null));
