-- Learners are found by parts of their names with an index (P1), and a letter typed with the wrong keyboard is the letter it
-- looks like: Latin letters fold to the Cyrillic ones of their shape (small ones as their capitals, so that case does not
-- matter), Kazakh ones to their Russian neighbours. What was folded before is folded anew.
create extension if not exists pg_trgm with schema sirius;

create or replace function records.fold(name text) returns text language sql immutable strict parallel safe as $$
    select translate(name,
        'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯӘҒҚҢӨҰҮҺІёәғқңөұүһіABCDEFGHIJKLMNOPQRSTUVWXYZabcehikmoptxy',
        'абвгдеежзийклмнопрстуфхцчшщъыьэюяагкноуухиеагкноуухиавсdеfgниjкlмnорqrsтuvwхуzавсеникмортху')
$$;

create or replace function identity.fold(name text) returns text language sql immutable strict parallel safe as $$
    select translate(name,
        'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯӘҒҚҢӨҰҮҺІёәғқңөұүһіABCDEFGHIJKLMNOPQRSTUVWXYZabcehikmoptxy',
        'абвгдеежзийклмнопрстуфхцчшщъыьэюяагкноуухиеагкноуухиавсdеfgниjкlмnорqrsтuvwхуzавсеникмортху')
$$;

alter table records.learner alter column folded set expression as (records.fold(
    surname || ' ' || given_name || ' ' || coalesce(patronymic, '') || ' ' || surname_latin || ' '
    || given_name_latin || ' ' || student_no));

create index learner_folded on records.learner using gin (folded gin_trgm_ops);
create index learner_group on records.learner (records.fold(study_group));
