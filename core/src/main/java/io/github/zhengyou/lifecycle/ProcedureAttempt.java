package io.github.zhengyou.lifecycle;

/** An event about to move a proceeding: what the guards look at. */
record ProcedureAttempt(Proceeding proceeding, ProcedureEvent event) {}
