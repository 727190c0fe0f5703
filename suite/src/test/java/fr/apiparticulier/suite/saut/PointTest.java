package fr.apiparticulier.suite.saut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Whether a cost grows faster than its work. */
class PointTest {

    private static List<Point> points(double... calculs) {
        int taille = 1;
        List<Point> points = new ArrayList<>();
        for (double calcul : calculs) {
            points.add(new Point(taille, 32, calcul, 1, 1));
            taille *= 10;
        }
        return points;
    }

    @Test
    void cost_ofWork_mayGrowAsFastAsTheWork_notFaster() {
        assertThat(Point.tient(Serie.BODY, points(100, 1_000, 10_000))).isTrue();
        assertThat(Point.tient(Serie.BODY, points(100, 120, 10_000))).isFalse();
    }

    @Test
    void cost_ofWhatIsNoWork_staysNearlyTheSame() {
        assertThat(Point.tient(Serie.TOKENS, points(100, 110, 149))).isTrue();
        assertThat(Point.tient(Serie.TOKENS, points(100, 151, 100))).isFalse();
    }

    @Test
    void table_saysEachPoint_andWhetherItHolds() {
        assertThat(Point.lignes(Serie.BODY, points(100, 1_000))).hasSize(4).last().isEqualTo("grows no faster than its work");
        assertThat(Point.lignes(Serie.BODY, points(1, 1_000))).last().asString().startsWith("missed");
    }
}
