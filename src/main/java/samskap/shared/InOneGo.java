package samskap.shared;

import java.util.function.Supplier;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a change in one transaction, and again when the database chose it as the one to give way to another. The whole
 * change runs anew, so it must do nothing that the database can't take back (no post, no word to a window): what others
 * are told belongs in an event that is heard after the commit.
 *
 * <p>Within a transaction that runs already it is part of that one and never tries again: the whole would be lost by
 * then, and whoever began it does.
 */
@Component
public class InOneGo {

    private static final int TRIES = 4;

    private final TransactionTemplate transaction;

    public InOneGo(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    /**
     * @return what the change returns
     * @throws PessimisticLockingFailureException when it had to give way each time it was tried
     */
    public <T> T run(Supplier<T> change) {
        var tries = TransactionSynchronizationManager.isActualTransactionActive() ? 1 : TRIES;
        for (var left = tries - 1; ; left--) {
            try {
                return transaction.execute(status -> change.get());
            } catch (PessimisticLockingFailureException gaveWay) {
                if (left == 0) {
                    throw gaveWay;
                }
            }
        }
    }

    /** As {@link #run(Supplier)}, for a change that returns nothing. */
    public void run(Runnable change) {
        run(() -> {
            change.run();
            return true;
        });
    }
}
