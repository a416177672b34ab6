-- Small letters, Kazakh ones as their Russian neighbours, as records.fold does for learners: the room below cannot ask
-- the room above. Does not depend on the locale of the database.
create function identity.fold(name text) returns text language sql immutable strict parallel safe as $$
    select translate(name,
        'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯӘҒҚҢӨҰҮҺІёәғқңөұүһіABCDEFGHIJKLMNOPQRSTUVWXYZ',
        'абвгдеежзийклмнопрстуфхцчшщъыьэюяагкноуухиеагкноуухиabcdefghijklmnopqrstuvwxyz')
$$;
