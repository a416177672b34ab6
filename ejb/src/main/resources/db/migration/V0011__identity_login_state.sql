-- What lists of learners ask of identity (P1): the rooms above call this and leave the tables alone.
create function identity.login_state(student text, at timestamptz) returns text language sql stable parallel safe as $$
    select coalesce(
        (select case
                when a.blocked then 'BLOCKED'
                when a.must_change and a.one_time_until <= at then 'LAPSED'
                when a.must_change then 'ONE_TIME'
                else 'OPEN' end
           from identity.account a where a.student_no = student),
        'NONE')
$$;
