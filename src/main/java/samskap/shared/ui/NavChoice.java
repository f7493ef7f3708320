package samskap.shared.ui;

/** Leaves a page that somebody may open, but that is not for them, out of the navigation. */
public interface NavChoice {

    /** Whether the page, by its path without a slash before it, is for whoever looks. */
    boolean shows(String path);
}
