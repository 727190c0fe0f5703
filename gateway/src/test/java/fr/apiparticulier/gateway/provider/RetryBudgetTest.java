package fr.apiparticulier.gateway.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;

import org.junit.jupiter.api.Test;

class RetryBudgetTest {

    @Test
    void secondTries_areAtMostAStockAndAPartOfCalls_whateverHappens() {
        for (long seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            int stock = random.nextInt(10);
            RetryBudget budget = new RetryBudget(0.1, stock);
            int retries = 0;
            for (int calls = 1; calls <= 2_000; calls++) {
                budget.called();
                boolean broken = random.nextInt(3) > 0;
                retries += broken && budget.tryRetry() ? 1 : 0;
                assertThat(retries).as("seed %d", seed).isLessThanOrEqualTo(stock + calls / 10);
            }
        }
    }

    @Test
    void stock_isFullAtTheStart_andFillsAgain() {
        RetryBudget budget = new RetryBudget(0.5, 1);
        assertThat(budget.tryRetry()).isTrue();
        assertThat(budget.tryRetry()).isFalse();
        budget.called();
        assertThat(budget.tryRetry()).isFalse();
        budget.called();
        assertThat(budget.tryRetry()).isTrue();
    }

    @Test
    void quietHours_saveNothingUp() {
        RetryBudget budget = new RetryBudget(0.1, 2);
        for (int i = 0; i < 1_000; i++) {
            budget.called();
        }
        assertThat(budget.tryRetry()).isTrue();
        assertThat(budget.tryRetry()).isTrue();
        assertThat(budget.tryRetry()).isFalse();
    }
}
