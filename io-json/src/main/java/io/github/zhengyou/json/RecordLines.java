package io.github.zhengyou.json;

import com.google.common.collect.Iterables;
import io.github.zhengyou.campaign.CampaignRecord;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.pledge.PledgeEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * A record as JSON Lines: one entry a line, each an object whose property {@code type} is {@code judgement},
 * {@code ballots} or {@code pledge}, with the other properties it has in {@link Document#RECORD}. There is no line for the format, so
 * that files can be cut and joined; blank lines are skipped.
 *
 * @since 0.1
 */
public final class RecordLines {
    private RecordLines() {}

    /** As {@link #read(InputStream, String, ReadOptions)}, with {@link ReadOptions#STANDARD}. */
    public static ReadResult<CampaignRecord> read(InputStream in, String documentName) throws IOException {
        return read(in, documentName, ReadOptions.STANDARD);
    }

    /**
     * Reads a record and collects all that is wrong with it, line by line. The stream is not closed.
     *
     * @param documentName the name of the document in problems, usually that of its file
     * @throws IOException if the stream fails; whatever is wrong with the text is a problem in the result
     */
    public static ReadResult<CampaignRecord> read(InputStream in, String documentName, ReadOptions options)
            throws IOException {
        CampaignRecord.Builder record = CampaignRecord.builder();
        List<ReadProblem> problems =
                JsonLines.read(CampaignCodecs.ENTRY, in, documentName, options, entry -> add(record, entry));
        return problems.isEmpty() ? ReadResult.of(record.build()) : ReadResult.of(problems);
    }

    private static void add(CampaignRecord.Builder record, Object entry) {
        if (entry instanceof Evidence evidence) {
            record.addEvidence(evidence);
        } else {
            record.addPledgeEvents((PledgeEvent) entry);
        }
    }

    /**
     * Writes the entries of a record, evidence first, each on a line. The stream is flushed and not closed.
     *
     * @throws IOException if the stream fails
     */
    public static void write(CampaignRecord record, OutputStream out) throws IOException {
        JsonLines.write(CampaignCodecs.ENTRY, Iterables.concat(record.evidence(), record.pledgeEvents()), out);
    }
}
