package org.dixit;

import java.util.Optional;

/**
 * What somebody does by saying something. The codes are those of CAMEO (Gerner and others, 2002;
 * version 1.1b3), the scheme of event data that PLOVER succeeds, where it has a category of the
 * same kind.
 */
public enum Act {
  ASSERT("010"),
  STRESS("010"),
  RECALL("010"),
  CITE("010"),
  /** Speaks; what is said is not told, or only its topic. */
  SPEAK("010"),
  ANNOUNCE("010"),
  ANSWER("010"),
  PREDICT(null),
  ADMIT("015"),
  DENY("016"),
  AGREE("019"),
  ASK(null),
  /** Speaks for a course of action without asking anybody to take it. */
  ADVOCATE(null),
  PROPOSE(null),
  URGE("020"),
  DEMAND("100"),
  PLEDGE("030"),
  OFFER("030"),
  PRAISE("051"),
  ENDORSE("051"),
  THANK(null),
  REGRET("055"),
  CRITICISE("111"),
  CONDEMN("111"),
  ACCUSE("112"),
  REJECT("120"),
  WARN(null),
  THREATEN("130");

  private final String cameo;

  Act(String cameo) {
    this.cameo = cameo;
  }

  /** The code of CAMEO; empty where it has no such category. */
  public Optional<String> cameo() {
    return Optional.ofNullable(cameo);
  }
}
