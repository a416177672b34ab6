#!/bin/sh
# Run once by the image of PostgreSQL, when its folder is still empty: makes the two roles and gives them their passwords.
set -e
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB" -f /sirius/roles.sql
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "$POSTGRES_DB" \
    -v application="$SIRIUS_DB_PASSWORD" -v owner="$SIRIUS_DB_OWNER_PASSWORD" <<'SQL'
alter role sirius password :'application';
alter role sirius_owner password :'owner';
SQL
