package org.mlsyscatalog.limit;

import java.time.Duration;
import java.util.Collections;
import java.util.List;

import io.github.bucket4j.TimeMeter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Who a client is, and what it may ask for, whatever it says about itself. */
class ClientsTests {

	private static final int BURST = 5;

	private static final String STRANGER = "203.0.113.9";

	private long now;

	private final TimeMeter time = new TimeMeter() {
		@Override
		public long currentTimeNanos() {
			return ClientsTests.this.now;
		}

		@Override
		public boolean isWallClockBased() {
			return false;
		}
	};

	private final Clients clients = clients(List.of("127.0.0.0/8", "::1", "10.1.0.0/16", "2001:db8:9::/48"), 1000);

	private Clients clients(List<String> trusted, int most) {
		return new Clients(new LimitProperties(1, BURST, 3, false, trusted, most, 1, 1, 1, Duration.ofSeconds(1)),
				this.time);
	}

	private static boolean ask(Clients clients, String peer, String... forwarded) {
		Allowance allowance = clients.of(peer, Collections.enumeration(List.of(forwarded)));
		boolean granted = allowance.begin().isZero();
		if (granted) {
			allowance.end();
		}
		return granted;
	}

	/** How many of twenty requests are answered, each with the next of the headers. */
	private int granted(String peer, String... forwarded) {
		int granted = 0;
		for (int request = 0; request < 20; request++) {
			boolean one = (forwarded.length == 0) ? ask(this.clients, peer)
					: ask(this.clients, peer, forwarded[request % forwarded.length].replace("N", "" + request));
			granted += one ? 1 : 0;
		}
		return granted;
	}

	@Test
	void aClientThatPausesMayGoOn() {
		assertThat(granted(STRANGER)).isEqualTo(BURST);
		Duration wait = this.clients.of(STRANGER, Collections.emptyEnumeration()).begin();
		assertThat(wait).isEqualTo(Duration.ofSeconds(1));
		this.now += Duration.ofSeconds(2).toNanos();
		assertThat(granted(STRANGER)).as("one for each second").isEqualTo(2);
		assertThat(granted("203.0.113.10")).as("somebody else").isEqualTo(BURST);
	}

	/** Attack: another made-up address with every request. */
	@ParameterizedTest
	@ValueSource(strings = { "198.51.100.N", "127.0.0.1", "::1", "10.1.0.N", "unknown", "", "198.51.100.N, 10.1.0.1",
			"2001:db8:N::1", "\"198.51.100.N\"", "198.51.100.N:80", "_hidden", "for=198.51.100.N" })
	void whatAStrangerSaysOfItselfDoesNotCount(String forwarded) {
		assertThat(granted(STRANGER, forwarded)).isEqualTo(BURST);
	}

	/** Attack: the same through a proxy, which adds the address it was called from. */
	@ParameterizedTest
	@ValueSource(strings = { "198.51.100.N, " + STRANGER, "127.0.0.1, " + STRANGER, "10.1.0.N," + STRANGER,
			",,," + STRANGER, "unknown, " + STRANGER + " , 10.1.0.2",
			"198.51.100.N, " + STRANGER + ", 10.1.0.2, 10.1.0.3", "'; drop table,x,N," + STRANGER + ":4711" })
	void whatAStrangerSaysToAProxyDoesNotCount(String forwarded) {
		assertThat(granted("10.1.0.1", forwarded)).isEqualTo(BURST);
		assertThat(granted(STRANGER)).as("spent through the proxy").isZero();
		assertThat(ask(this.clients, "10.1.0.1", "203.0.113.10")).as("another one behind the proxy").isTrue();
	}

	/**
	 * Attack: a second header, since some proxies add theirs below that of the client.
	 */
	@Test
	void severalHeadersAreOneInTheirOrder() {
		for (int request = 0; request < BURST; request++) {
			assertThat(ask(this.clients, "10.1.0.1", "198.51.100." + request, STRANGER)).isTrue();
		}
		assertThat(ask(this.clients, "10.1.0.1", "198.51.100.77", STRANGER)).isFalse();
	}

	/**
	 * Attack: entries that nobody can read, or so many that reading them takes a while.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "198.51.100.N, unknown", "198.51.100.N, 999.1.1.1", "198.51.100.N, [::1", "a.example.org",
			"198.51.100.N,", "N" })
	void anUnreadableEntryIsTheProxysOwn(String forwarded) {
		assertThat(granted("10.1.0.1", forwarded)).isLessThanOrEqualTo(BURST + 1);
	}

	@Test
	void aChainOfTrustedProxiesIsFollowedOnlySoFar() {
		String chain = "198.51.100.N, " + "10.1.0.2, ".repeat(5000) + "10.1.0.2";
		assertThat(granted("10.1.0.1", chain)).isEqualTo(BURST);
	}

	/**
	 * Attack: one of the 2^64 addresses everybody gets with a connection for each
	 * request.
	 */
	@Test
	void allAddressesOfOneNetAreOneClient() {
		int granted = 0;
		for (int host = 0; host < 1000; host++) {
			granted += ask(this.clients, "2001:db8:1:2:%x:%x:%x:%x".formatted(host * 7, host, host ^ 0xbeef, host)) ? 1
					: 0;
		}
		assertThat(granted).isEqualTo(BURST);
		assertThat(ask(this.clients, "2001:db8:1:3::1")).as("the net beside it").isTrue();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			203.0.113.9,    ::ffff:203.0.113.9
			203.0.113.9,    ::ffff:cb00:7109
			2001:db8::1,    2001:DB8:0:0:1::1
			fe80::1,        fe80::2%eth0
			""")
	void waysToWriteOneAddressAreOneClient(String one, String other) {
		assertThat(granted(one)).isEqualTo(BURST);
		assertThat(granted(other)).isZero();
	}

	@Test
	void thisMachineIsNotLimitedButAProxyOnItIsNoExcuse() {
		assertThat(granted("127.0.0.1")).isEqualTo(20);
		assertThat(granted("0:0:0:0:0:0:0:1")).isEqualTo(20);
		assertThat(granted("127.0.0.1", STRANGER)).isEqualTo(BURST);
		assertThat(granted("127.0.0.1", "127.0.0.1")).as("made up").isEqualTo(BURST);
		Clients limited = new Clients(
				new LimitProperties(1, BURST, 3, true, List.of(), 10, 1, 1, 1, Duration.ofSeconds(1)), this.time);
		for (int request = 0; request < BURST; request++) {
			ask(limited, "127.0.0.1");
		}
		assertThat(ask(limited, "127.0.0.1")).isFalse();
	}

	/** Attack: very many addresses, so that the list of clients fills the memory. */
	@Test
	void onlySoManyClientsAreRemembered() {
		Clients few = clients(List.of(), 100);
		for (int client = 0; client < 20_000; client++) {
			assertThat(ask(few, "2001:db8:%x:%x::1".formatted(client >> 8, client & 0xff))).isTrue();
		}
		assertThat(few.known()).isLessThanOrEqualTo(100);
	}

	/** Attack: requests whose answers are never read to the end. */
	@Test
	void onlySoManyRequestsOfAClientAreUnderWay() {
		Allowance allowance = this.clients.of(STRANGER, Collections.emptyEnumeration());
		for (int request = 0; request < 3; request++) {
			assertThat(allowance.begin()).isZero();
		}
		assertThat(allowance.begin()).isPositive();
		allowance.end();
		assertThat(allowance.begin()).isZero();
		assertThat(ask(this.clients, "203.0.113.10")).as("somebody else").isTrue();
	}

	@Test
	void noLimitMeansNone() {
		Clients free = new Clients(
				new LimitProperties(0, BURST, 3, true, List.of(), 10, 1, 1, 1, Duration.ofSeconds(1)), this.time);
		for (int request = 0; request < 1000; request++) {
			assertThat(ask(free, STRANGER)).isTrue();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "proxy.example.org", "10.0.0.0/33", "10.0.0.0/-1", "::/129", "10.0.0.0/x", "" })
	void aProxyThatIsNoAddressIsRefusedAtStart(String proxy) {
		assertThatIllegalArgumentException().isThrownBy(() -> clients(List.of(proxy), 10));
	}

}
