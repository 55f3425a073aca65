-- The id of the key that a value was encrypted with, as before; of what the service never wrote the empty text. Such a
-- row is counted and left alone: it must not stop whoever counts or rewrites all the others.
create or replace function sealed_with(value bytea) returns text
    language sql
    immutable parallel safe
return case
           when value is null then null
           when octet_length(value) < 3 then ''
           when get_byte(value, 0) <> 1 or get_byte(value, 1) not between 1 and 32 then ''
           when octet_length(value) < 2 + get_byte(value, 1) then ''
           when encode(substring(value from 3 for get_byte(value, 1)), 'escape') ~ '^[A-Za-z0-9_-]+$'
               then encode(substring(value from 3 for get_byte(value, 1)), 'escape')
           else ''
    end;
