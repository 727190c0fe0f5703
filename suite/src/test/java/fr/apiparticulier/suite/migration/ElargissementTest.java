package fr.apiparticulier.suite.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElargissementTest {

    private final Elargissement regle = new Elargissement("1.2.0");

    @ParameterizedTest
    @ValueSource(strings = {
            "create table neuve (a text not null unique, b integer check (b > 0));",
            "create table if not exists neuve (a text); create unique index on neuve (a); alter table neuve drop column a;",
            "create table neuve (a text); create trigger t before update on neuve for each row execute function f();",
            "create index vieille_a on vieille (a);", "create index concurrently if not exists vieille_a on vieille (a)",
            "alter table vieille add column a text", "alter table vieille add a numeric(10, 2), add column b date;",
            "alter table only vieille add column a text not null default ''",
            "alter table vieille add column a integer not null generated always as identity",
            "alter table vieille add column a integer check (a > 0) references autre (a)",
            "alter table vieille alter column a set default 'x'", "alter table vieille set (fillfactor = 60)",
            "create function f() returns trigger language plpgsql as $$ begin delete from vieille; drop table x; end $$;",
            "update vieille set a = 'drop table vieille; --' where a is null", "insert into vieille (a) values (1)",
            "comment on table vieille is 'rename'", "-- drop table vieille;\n/* truncate vieille; */ select 1;"})
    void whatIsAdded_isLeftAloneByWhoeverDoesNotKnowIt(String sql) {
        assertThat(regle.contredire(sql)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "drop table vieille", "DROP\n  TABLE vieille", "drop index vieille_a", "truncate vieille", "delete from vieille",
            "alter table vieille drop column a", "alter table vieille add column b text, drop column a",
            "alter table vieille rename column a to b", "alter table vieille rename to autre",
            "alter table vieille alter column a type integer", "alter table vieille alter a set not null",
            "alter table vieille alter column a drop not null", "alter table vieille alter column a drop default",
            "alter table vieille add column a text not null", "alter table vieille add column a text unique",
            "alter table vieille add constraint c check (a > 0)", "alter table vieille add unique (a)",
            "alter table vieille add check (a > 0)", "alter table vieille add foreign key (a) references autre",
            "alter table vieille set schema ailleurs", "create unique index on vieille (a)",
            "create trigger t before update on vieille for each row execute function f()",
            "create or replace function f() returns trigger language plpgsql as $$ begin end $$",
            "alter type etat add value 'NEUF'", "create table partie partition of vieille for values from (1) to (2)",
            "do $$ begin execute 'drop table vieille'; end $$", "revoke all on vieille from public",
            "alter table vieille add column a text default 'not null', alter column b set not null"})
    void whatIsTakenAway_isRefused(String sql) {
        assertThat(regle.contredire(sql)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.0", "1.1.9", "0.9.10"})
    void whatTheReleaseBeforeDoesNotUse_mayGo(String depuis) {
        assertThat(regle.contredire("-- unused since " + depuis + ": b has what it held\nalter table vieille drop column a;"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.1", "1.10.0", "2.0.0"})
    void whatTheReleaseBeforeStillUses_mayNot(String depuis) {
        assertThat(regle.contredire("-- unused since " + depuis + "\ndrop table vieille;")).hasSize(1);
    }

    @Test
    void triggerOrFunctionOfWhichItIsSaid_mayBeAddedOrReplaced_andNothingElse() {
        String dit = "-- leaves alone: it fills in a new column\n";
        assertThat(regle.contredire(dit + "create trigger t before update on vieille for each row execute function f()"))
                .isEmpty();
        assertThat(regle.contredire("-- leaves alone:\ncreate trigger t after update on vieille execute function f()"))
                .hasSize(1);
        String fonction = "create or replace function f() returns trigger language plpgsql as 'begin return new; end'";
        assertThat(regle.contredire(dit + fonction)).isEmpty();
        assertThat(regle.contredire(fonction)).hasSize(1);
        assertThat(regle.contredire(dit + "drop table vieille")).hasSize(1);
    }

    private static String partager(String defaut) {
        return "alter table vieille rename to vieille_d; create table vieille (like vieille_d including defaults including"
                + " constraints) partition by list (generation); alter table vieille attach partition " + defaut;
    }

    @Test
    void tableThatBecomesThePartitionByDefault_isThereAsBefore() {
        assertThat(contredire(partager("vieille_d default") + "; create unique index u on only vieille (a, generation)"))
                .isEmpty();
        assertThat(contredire(partager("vieille_d for values in (1)"))).isNotEmpty();
        assertThat(contredire(partager("vieille_d default") + "; create unique index u on vieille (a)")).hasSize(1);
        assertThat(contredire(partager("vieille_d default") + "; alter table vieille drop column a")).hasSize(1);
    }

    private static List<String> contredire(String sql) {
        return new Elargissement("1.2.0").contredire(sql);
    }

    @Test
    void word_isAboutOneStatement() {
        assertThat(regle.contredire("-- unused since 1.0.0\ndrop table une;\ndrop table autre;")).containsExactly(
                "drop table autre");
    }
}
