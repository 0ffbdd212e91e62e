package io.github.zhengyou.json;

import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.ParameterValue.Amount;
import io.github.zhengyou.scoring.ParameterValue.Fields;
import io.github.zhengyou.scoring.ParameterValue.Flag;
import io.github.zhengyou.scoring.ParameterValue.Items;
import io.github.zhengyou.scoring.ParameterValue.Text;
import java.util.function.Function;

/** The codecs of parameters: any JSON but null. */
final class ParameterCodecs {
    /** An object of whatever parts. */
    static final Codec<Fields> FIELDS = Codec.mapped(
            Codec.map(Function.identity(), Codec.lazy(() -> ParameterCodecs.VALUE)), Fields::new, Fields::values);

    /** A value of any shape. */
    static final Codec<ParameterValue> VALUE = Codec.<ParameterValue>shapes("value")
            .object(Fields.class, FIELDS)
            .list(
                    Items.class,
                    Codec.mapped(Codec.list(Codec.lazy(() -> ParameterCodecs.VALUE)), Items::new, Items::values))
            .number(Amount.class, Codec.mapped(ValueCodecs.DECIMAL, Amount::new, Amount::value))
            .text(Text.class, Codec.mapped(Scalars.STRING, Text::new, Text::value))
            .bool(Flag.class, Codec.mapped(Scalars.BOOLEAN, Flag::new, Flag::value))
            .build();

    private ParameterCodecs() {}
}
