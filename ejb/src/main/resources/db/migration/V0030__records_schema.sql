-- The academic record (T3-T6): units, programmes, disciplines, curricula, learners and their results.
create schema records;

-- Small letters, Kazakh ones as their Russian neighbours: a search for "Кайрат" finds "Қайрат". Does not depend on the
-- locale of the database.
create function records.fold(name text) returns text language sql immutable strict parallel safe as $$
    select translate(name,
        'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯӘҒҚҢӨҰҮҺІёәғқңөұүһіABCDEFGHIJKLMNOPQRSTUVWXYZ',
        'абвгдеежзийклмнопрстуфхцчшщъыьэюяагкноуухиеагкноуухиabcdefghijklmnopqrstuvwxyz')
$$;

create table records.unit (
    code     text primary key,
    kind     text not null,
    name_kk  text not null,
    name_ru  text not null,
    name_en  text not null
);

create table records.programme (
    code              text    primary key,
    unit_code         text    not null references records.unit (code),
    level             text    not null,
    name_kk           text    not null,
    name_ru           text    not null,
    name_en           text    not null,
    qualification_kk  text    not null,
    qualification_ru  text    not null,
    qualification_en  text    not null,
    isced_f           text    not null,
    nqf_level         integer not null,
    duration_years    numeric not null,
    ects              numeric not null
);

create table records.discipline (
    code       text primary key,
    component  text not null,
    kind       text not null,
    title_kk   text not null,
    title_ru   text not null,
    title_en   text not null
);

create table records.curriculum_line (
    programme_code   text    not null references records.programme (code),
    admission_year   integer not null,
    discipline_code  text    not null references records.discipline (code),
    term_no          integer not null,
    ects             numeric not null,
    kz_credits       numeric,
    place            integer not null,
    primary key (programme_code, admission_year, discipline_code)
);

create table records.learner (
    student_no        text    primary key,
    iin               text,
    surname           text    collate "kk-x-icu" not null,
    given_name        text    collate "kk-x-icu" not null,
    patronymic        text    collate "kk-x-icu",
    surname_latin     text    not null,
    given_name_latin  text    not null,
    birth_date        date    not null,
    citizenship       text    not null,
    programme_code    text    not null references records.programme (code),
    study_group       text,
    admission_year    integer not null,
    study_form        text    not null,
    language          text    not null,
    year_of_study     integer not null,
    status            text    not null,
    graduation_date   date,
    diploma_series    text,
    diploma_no        text,
    attestation       text,
    with_distinction  boolean not null,
    email             text,
    folded            text    not null generated always as (records.fold(
        surname || ' ' || given_name || ' ' || coalesce(patronymic, '') || ' ' || surname_latin || ' '
        || given_name_latin || ' ' || student_no)) stored
);

create index learner_name on records.learner (surname, given_name, student_no);
create index learner_programme on records.learner (programme_code);
create index learner_iin on records.learner (iin);

create table records.result (
    student_no       text    not null references records.learner (student_no),
    discipline_code  text    not null references records.discipline (code),
    attempt          integer not null,
    academic_year    text    not null,
    term             integer not null,
    date             date    not null,
    percent          numeric,
    mark             text,
    ects             numeric not null,
    kz_credits       numeric,
    topic            text,
    primary key (student_no, discipline_code, attempt)
);
