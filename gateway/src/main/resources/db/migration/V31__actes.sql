-- What was done stays done: against mistakes, as for the journal.
create function acte_refuser() returns trigger language plpgsql as $$
begin
    raise exception 'acts are only added to';
end
$$;

create trigger acte_reste before update or delete on acte
    for each row execute function acte_refuser();
create trigger acte_entier before truncate on acte
    for each statement execute function acte_refuser();
