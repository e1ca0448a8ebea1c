#!/usr/bin/env bash
# Tries sweep.sbatch on a real Slurm, on this machine alone: 200 points in 20 parts, one part killed and run again,
# merged, and compared with the undivided sweep. Needs root: slurmd starts jobs. Ends with "the same bytes", or fails.
source "$(dirname "${BASH_SOURCE[0]}")/../prepare.sh"
[[ $(id -u) -eq 0 ]] || fail "slurmd has to be started by root."

install_packages run
for package in slurmctld slurmd slurm-client; do
    dpkg -s "$package" >/dev/null 2>&1 || { as_root apt-get update -q && as_root apt-get install -q -y --no-install-recommends "$package"; }
done
configure release
cmake --build --preset release --target burstlab-cli

place=$(mktemp -d)
host=$(hostname -s)
export SLURM_CONF=$place/slurm.conf
export BURSTLAB=$root/build/release/bin/burstlab-cli
mkdir "$place"/{state,spool,parts}
cat >"$SLURM_CONF" <<CONF
ClusterName=trial
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
AuthType=auth/none
CredType=cred/none
ProctrackType=proctrack/pgid
TaskPlugin=task/none
SchedulerType=sched/builtin
SelectType=select/cons_tres
ReturnToService=2
StateSaveLocation=$place/state
SlurmdSpoolDir=$place/spool
SlurmctldPidFile=$place/slurmctld.pid
SlurmdPidFile=$place/slurmd.pid
SlurmctldPort=16817
SlurmdPort=16818
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=all Nodes=$host Default=YES State=UP
CONF

slurmctld -D -L "$place/slurmctld.log" 2>/dev/null &
controller=$!
slurmd -D -N "$host" -L "$place/slurmd.log" 2>/dev/null &
worker=$!
trap 'kill $controller $worker 2>/dev/null; wait 2>/dev/null; rm -rf "$place"' EXIT

# Waits until no job is left.
finished() {
    while [[ -n $(squeue -h) ]]; do sleep 0.5; done
}
submit() {
    sbatch --parsable --chdir="$place" --output="$place/%A-%a.out" "$@" "$project" "$place/parts" \
        --vary order.memory=128MB..4GB:20:log --vary traffic.shoppers=0.2..2:10
}

project=$root/examples/order-api.burst
sbatch_file=$root/packaging/cluster/sweep.sbatch
until sinfo -h -o %t 2>/dev/null | grep -qE 'idle|mix'; do
    kill -0 $controller $worker 2>/dev/null || fail "Slurm did not start: $(tail -n 3 "$place"/slurm*.log)"
    sleep 0.5
done

echo "burstlab: 20 parts"
job=$(submit --array=1-20 "$sbatch_file")
until [[ -s $place/parts/part-7.sweep.part ]]; do
    squeue -h -j "$job" >/dev/null || fail "part 7 never ran: $(cat "$place"/*-7.out)"
    sleep 0.05
done
scancel --signal=KILL --full "${job}_7"
finished
[[ ! -e $place/parts/part-7.sweep ]] || fail "part 7 was to be killed before its end, but was too quick."
if "$BURSTLAB" merge "$place/whole.sweep" "$place"/parts/part-*.sweep >/dev/null 2>"$place/complaint"; then
    fail "merge did not notice that a part is missing."
fi
grep -q 'missing: 7' "$place/complaint" || fail "merge complained of something else: $(cat "$place/complaint")"
echo "burstlab: part 7 was killed; merge said: $(cat "$place/complaint")"

export BURSTLAB_PARTS=20
submit --array=7-7 "$sbatch_file" >/dev/null
finished
"$BURSTLAB" merge "$place/whole.sweep" "$place"/parts/part-*.sweep >/dev/null
if "$BURSTLAB" merge "$place/twice.sweep" "$place"/parts/part-*.sweep "$place/parts/part-3.sweep" 2>/dev/null >&2; then
    fail "merge did not notice a part that is there twice."
fi

echo "burstlab: the same sweep undivided"
"$BURSTLAB" sweep "$project" --vary order.memory=128MB..4GB:20:log --vary traffic.shoppers=0.2..2:10 \
    --quiet --out "$place/undivided.sweep" >/dev/null
cmp "$place/whole.sweep" "$place/undivided.sweep"
echo "burstlab: the merged sweep of 20 parts and the undivided one are the same bytes: $(stat -c %s "$place/whole.sweep")"
