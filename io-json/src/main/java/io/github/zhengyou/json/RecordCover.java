package io.github.zhengyou.json;

import java.time.LocalDate;

/** The line of a record in JSON Lines that says what the record covers. */
record RecordCover(LocalDate through) {}
