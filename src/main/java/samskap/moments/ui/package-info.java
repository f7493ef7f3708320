@org.jspecify.annotations.NullMarked
package samskap.moments.ui;
