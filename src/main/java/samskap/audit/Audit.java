package samskap.audit;

/** Writes down what a colleague did. */
public interface Audit {

    /**
     * Adds an entry to the running transaction: the act and its entry hold together or not at all. Call it only when
     * something changed, so that an act that is sent twice stands there once.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException when no transaction runs
     */
    void record(Entry entry);
}
