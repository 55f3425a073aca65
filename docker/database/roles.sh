#!/bin/sh
# Runs once, when the container makes its database: two roles, of which neither is a superuser. The owner makes and
# changes tables; the service works with rows, and can neither change nor remove what is append-only.
set -eu
psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" \
    --set=owner_password="$OWNER_PASSWORD" --set=service_password="$SERVICE_PASSWORD" --set=database="$POSTGRES_DB" <<'SQL'
create role esialogin login password :'owner_password';
create role esialogin_service login password :'service_password';
alter database :"database" owner to esialogin;
SQL
