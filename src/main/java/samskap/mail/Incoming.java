package samskap.mail;

/** Reads what comes in. There is one where the installation says where answers are fetched. */
public interface Incoming {

    /** Whether it looks for mail at present. */
    boolean isReading();
}
