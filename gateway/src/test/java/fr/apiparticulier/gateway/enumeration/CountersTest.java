package fr.apiparticulier.gateway.enumeration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each counter promises must not depend on whether it holds few things yet, or many. */
class CountersTest {

    private static LongStream hashes(int many) {
        return new SplittableRandom(1).longs(many);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 15, 16, 17, 18, 100})
    void counts_areNearlyExact_beforeAndAfterTheyTakeTheirMemory(int things) {
        Distinct distinct = new Distinct();
        Many many = new Many();
        for (int round = 0; round < 2; round++) {
            hashes(things).forEach(distinct::add);
            hashes(things).forEach(many::add);
        }
        assertThat(Distinct.count(distinct)).isCloseTo(things, within(things / 20));
        assertThat(many.count()).isCloseTo(things, within(things / 10));
    }

    @Test
    void thingSeenBefore_changesNoCount() {
        Distinct distinct = new Distinct();
        Many many = new Many();
        hashes(50).forEach(hash -> {
            distinct.add(hash);
            many.add(hash);
            hashes(50).limit(5).forEach(before -> {
                distinct.add(before);
                many.add(before);
            });
            assertThat(distinct.add(hash)).isFalse();
            assertThat(many.add(hash)).isFalse();
        });
    }

    @Test
    void countOfSeveral_isOfWhateverAnyHasSeen_fewOrMany() {
        Distinct few = new Distinct();
        Distinct many = new Distinct();
        hashes(10).forEach(few::add);
        hashes(200).skip(5).forEach(many::add);
        assertThat(Distinct.count(few, many)).isCloseTo(200, within(10));
        assertThat(Distinct.count(few, new Distinct())).isEqualTo(10);
    }

    @Test
    void whatWasSeen_staysSeen_andLittleElseIs() {
        Seen seen = new Seen();
        for (int things = 1; things <= 40; things++) {
            seen.add(hashes(40).skip(things - 1L).findFirst().orElseThrow());
            assertThat(hashes(things)).allMatch(seen::has);
        }
        assertThat(hashes(1_040).skip(40).filter(seen::has).count()).isLessThan(20);
    }

    @Test
    void memory_isTakenOnlyForMany() {
        Distinct distinct = new Distinct();
        Many many = new Many();
        Seen seen = new Seen();
        hashes(16).forEach(hash -> {
            distinct.add(hash);
            many.add(hash);
            seen.add(hash);
        });
        assertThat(distinct.bytes() + many.bytes() + seen.bytes()).isEqualTo(3 * Few.BYTES);
        hashes(20).forEach(hash -> {
            distinct.add(hash);
            many.add(hash);
            seen.add(hash);
        });
        assertThat(distinct.bytes() + many.bytes() + seen.bytes()).isEqualTo(512 + 1_024 + 2_048);
    }
}
