# shellcheck shell=bash disable=SC2034
# What the proofs of a hall's machine share; sourced after lib.sh, never run.

passed=0 failed=0 processes=()

# judge TEXT COMMAND... : says whether it is so, and counts.
judge() {
    local text=$1
    shift
    if "$@"; then
        passed=$((passed + 1))
        echo "passed: $text"
    else
        failed=$((failed + 1))
        echo "FAILED: $text"
    fi
}

not() { ! "$@"; }

# The closing line; the status of the whole proof.
close_proof() {
    say "Took $((SECONDS - STARTED)) s"
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ]
}

# until_true SECONDS COMMAND... : asks every tenth of a second.
until_true() {
    local end=$((${EPOCHREALTIME/[.,]/} + $1 * 1000000))
    shift
    until "$@"; do
        [ "${EPOCHREALTIME/[.,]/}" -lt "$end" ] || return 1
        sleep 0.1
    done
}

# launch COMMAND... : in a process group of its own, so that all of it can be ended. Sets $launched; noise goes to $room.
launch() {
    : "${room:?a folder}"
    setsid "$@" >>"$room/noise" 2>&1 &
    launched=$!
    processes+=("$launched")
}

end_launched() {
    local process
    for process in "${processes[@]}"; do kill -TERM -- "-$process" 2>/dev/null || true; done
}

listens() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }
