package org.dixit.workbench.page;

import org.dixit.report.Reporter;

/**
 * What stands around every page.
 *
 * @param title the page's title
 * @param tab which part of the workbench it belongs to
 * @param hasLibrary whether there is a library
 * @param leaves whether a visitor has shown a token, and may put it away
 * @param version what the addresses of scripts and styles carry, so that an old one is never used
 */
record Frame(String title, Tab tab, boolean hasLibrary, boolean leaves, String version) {
  /** The parts of the workbench. */
  public enum Tab {
    CHECK("Check", "/"),
    REPORTS("Reports", "/reports"),
    LIBRARY("Library", "/library"),
    SPEAKERS("Speakers", "/speakers"),
    NONE("", ""),
    DOOR("", "");

    private final String words;
    private final String address;

    Tab(String words, String address) {
      this.words = words;
      this.address = address;
    }

    /** What a reader calls it. */
    public String words() {
      return words;
    }

    /** Where it is. */
    public String address() {
      return address;
    }
  }

  /** Whether a visitor is let in. */
  public boolean isInside() {
    return tab != Tab.DOOR;
  }

  /** The version of Dixit, for a reader. */
  public String dixit() {
    return Reporter.version();
  }
}
