package io.github.zhengyou.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyntaxTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    NaN             | 1:1  |      | NaN
                    [NaN]           | 1:2  |      | NaN]
                    [1, -INF]       | 1:5  | /0   | -INF]
                    007             | 1:1  |      | 007
                    [1, 01]         | 1:5  | /0   | 01]
                    [+1]            | 1:2  |      | +1]
                    [.5]            | 1:2  |      | .5]
                    [1.]            | 1:2  |      | 1.]
                    [true, tru]     | 1:8  | /0   | tru]
                    {"好": 好}       | 1:7  | /好  | 好}
                    {"a":1 "b":2}   | 1:8  | /a   | "b":2}
                    {"a":1, b:2}    | 1:9  | /a   | b:2}
                    {"a" 1}         | 1:6  | /a   | 1}
                    {"a":{x:1}}     | 1:7  | /a   | x:1}}
                    [1,]            | 1:4  | /0   | ]
                    [1;2]           | 1:3  | /0   | ;2]
                    [1}             | 1:3  | /0   | }
                    // no           | 1:1  |      | // no
                    'a'             | 1:1  |      | 'a'
                    ["好\\x"]       | 1:5  | /0   | x"]
                    """)
    void saysWhereTheTextStopsBeingJson(String text, String place, String pointer, String rest) {
        String at = pointer == null ? "" : " " + pointer;
        assertThat(Shelves.problems(ParameterCodecs.VALUE, text.replace("\\\\", "\\")))
                .containsExactly("syntax toy.json:" + place + at + ": not JSON from here on: " + rest);
    }
}
