package samskap.reading.internal;

import samskap.shared.Language;

/**
 * What makes two readers' pages the same bytes.
 *
 * @param origin scheme and host as the page's own links name them
 */
record PageKey(Subject subject, Language language, String origin) {}
