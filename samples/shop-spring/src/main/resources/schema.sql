-- For H2 and PostgreSQL. An order is what the customer wants, a booking what DANA said of it: one for each order, whatever comes.
create table if not exists shop_order (
    number varchar(64) primary key,
    title varchar(100) not null,
    amount decimal(18, 2) not null,
    created_at timestamp with time zone not null
);
create table if not exists booking (
    order_number varchar(64) primary key references shop_order (number),
    outcome varchar(20) not null,
    amount decimal(18, 2) not null,
    dana_reference varchar(64) not null,
    booked_at timestamp with time zone not null
);
-- What the replay guard remembers: JdbcReplayGuard.SCHEMA.
create table if not exists dana_message (
    message_key varchar(64) primary key,
    ticket varchar(36) not null,
    claimed_until bigint not null,
    expires bigint not null,
    status integer,
    content bytea
);
create index if not exists dana_message_expires on dana_message (expires);
