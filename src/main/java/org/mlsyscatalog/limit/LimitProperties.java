package org.mlsyscatalog.limit;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be asked for. A page with all that belongs to it is about a dozen requests
 * the first time.
 *
 * @param perSecond how many requests a second one client may make on and on; 0 for as
 * many as it likes
 * @param burst how many it may make at once after a pause
 * @param unfinished how many of them may be under way at the same time
 * @param loopback whether that holds for this machine too
 * @param trustedProxies addresses and ranges of proxies whose word for who asks is taken
 * @param clients how many clients are told apart; of more, those seen least are forgotten
 * @param atOnce how many requests are worked on at the same time
 * @param downloads how many downloads of many papers are, besides
 * @param waiting how many of either may wait for their turn; further ones are refused
 * @param patience how long they wait before they are refused
 */
@ConfigurationProperties("catalog.limit")
record LimitProperties(@DefaultValue("50") int perSecond, @DefaultValue("1000") int burst,
		@DefaultValue("32") int unfinished, @DefaultValue("false") boolean loopback, @DefaultValue( {
				"127.0.0.0/8", "::1" }) List<String> trustedProxies,
		@DefaultValue("50000") int clients, @DefaultValue("64") int atOnce, @DefaultValue("8") int downloads,
		@DefaultValue("64") int waiting, @DefaultValue("1s") Duration patience){

	LimitProperties {
		if (perSecond < 0 || burst < 1 || unfinished < 1 || clients < 1 || atOnce < 1 || downloads < 1 || waiting < 0) {
			throw new IllegalArgumentException("Settings catalog.limit.… are numbers above 0");
		}
	}

}
