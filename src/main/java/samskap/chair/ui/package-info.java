@org.jspecify.annotations.NullMarked
package samskap.chair.ui;
