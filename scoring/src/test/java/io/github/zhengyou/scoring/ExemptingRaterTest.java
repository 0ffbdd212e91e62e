package io.github.zhengyou.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExemptingRaterTest {

    @Test
    void sendsEveryMethodOfARaterOnToTheOneBehindIt() throws NoSuchMethodException {
        List<Method> all = Arrays.stream(Rater.class.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !method.getName().equals("unless"))
                .toList();
        assertThat(all).hasSizeGreaterThan(9);
        for (Method method : all) {
            assertThat(ExemptingRater.class
                            .getMethod(method.getName(), method.getParameterTypes())
                            .getDeclaringClass())
                    .as(method.getName())
                    .isEqualTo(ExemptingRater.class);
        }
    }
}
