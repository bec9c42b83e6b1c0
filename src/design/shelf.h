#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <iterator>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace designer {

/// A set of items ordered by their id, as an immutable value. Copies share all
/// blocks but the one that changed, so keeping every earlier value is cheap:
/// a change copies about one block of items' pointers and the list of blocks.
/// `T` has a `std::string id` and compares with `==`.
template <typename T> class Shelf {
    using Item = std::shared_ptr<const T>;
    using Block = std::vector<Item>;
    using BlockPtr = std::shared_ptr<const Block>;
    static constexpr std::size_t fullBlock = 64;

public:
    class Iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T*;
        using reference = const T&;

        Iterator() = default;
        const T& operator*() const { return *item(); }
        const T* operator->() const { return item().get(); }
        /// Shared with every design that has this very item.
        const Item& item() const { return (*(*blocks_)[block_])[at_]; }
        Iterator& operator++()
        {
            if (++at_ == (*blocks_)[block_]->size()) {
                at_ = 0;
                ++block_;
            }
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator& other) const { return block_ == other.block_ && at_ == other.at_; }

    private:
        friend class Shelf;
        Iterator(const std::vector<BlockPtr>* blocks, std::size_t block) : blocks_(blocks), block_(block) {}
        const std::vector<BlockPtr>* blocks_ = nullptr;
        std::size_t block_ = 0;
        std::size_t at_ = 0;
    };

    Shelf() = default;

    /// From items in any order; of two with the same id the last stays.
    static Shelf of(std::vector<T> items)
    {
        const auto byId = [](const T& a, const T& b) { return a.id < b.id; };
        if (!std::is_sorted(items.begin(), items.end(), byId))
            std::stable_sort(items.begin(), items.end(), byId);
        Builder builder;
        for (std::size_t i = 0; i < items.size(); ++i)
            if (i + 1 == items.size() || items[i + 1].id != items[i].id)
                builder.add(std::move(items[i]));
        return builder.take();
    }

    /// Fills a shelf with items that come in order of their ids.
    class Builder {
    public:
        /// False, without adding it, when the id does not come after that of the last item.
        bool add(T item)
        {
            if (last_ && !(last_->id < item.id))
                return false;
            if (block_.empty())
                block_.reserve(fullBlock);
            last_ = block_.emplace_back(std::make_shared<const T>(std::move(item))).get();
            ++size_;
            if (block_.size() == fullBlock)
                close();
            return true;
        }
        Shelf take()
        {
            if (!block_.empty())
                close();
            Shelf shelf;
            shelf.blocks_ = std::exchange(blocks_, {});
            shelf.size_ = std::exchange(size_, 0);
            last_ = nullptr;
            return shelf;
        }

    private:
        void close() { blocks_.push_back(std::make_shared<const Block>(std::exchange(block_, {}))); }

        std::vector<BlockPtr> blocks_;
        std::size_t size_ = 0;
        Block block_;
        const T* last_ = nullptr;
    };

    Iterator begin() const { return Iterator(&blocks_, 0); }
    Iterator end() const { return Iterator(&blocks_, blocks_.size()); }
    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }

    /// Null when no item has the id.
    const T* find(std::string_view id) const
    {
        const auto block = blockFor(id);
        if (block == blocks_.size())
            return nullptr;
        const auto at = lower(*blocks_[block], id);
        return at != blocks_[block]->end() && (*at)->id == id ? at->get() : nullptr;
    }
    bool contains(std::string_view id) const { return find(id) != nullptr; }

    /// With this item in place of the one with its id, or added.
    Shelf with(T item) const
    {
        Shelf out = *this;
        if (blocks_.empty()) {
            out.blocks_.push_back(std::make_shared<const Block>(Block{std::make_shared<const T>(std::move(item))}));
            out.size_ = 1;
            return out;
        }
        const auto index = std::min(blockFor(item.id), blocks_.size() - 1);
        Block block = *blocks_[index];
        const auto at = lower(block, item.id);
        const bool replaces = at != block.end() && (*at)->id == item.id;
        if (replaces)
            *at = std::make_shared<const T>(std::move(item));
        else
            block.insert(at, std::make_shared<const T>(std::move(item)));
        out.size_ += replaces ? 0 : 1;
        out.put(index, std::move(block));
        return out;
    }

    Shelf without(std::string_view id) const
    {
        if (!find(id))
            return *this;
        Shelf out = *this;
        const auto index = blockFor(id);
        Block block = *blocks_[index];
        block.erase(lower(block, id));
        --out.size_;
        if (block.empty())
            out.blocks_.erase(out.blocks_.begin() + static_cast<std::ptrdiff_t>(index));
        else
            out.blocks_[index] = std::make_shared<const Block>(std::move(block));
        return out;
    }

    /// Without the items of which `gone(item)` holds, which sees each once.
    template <typename F> Shelf withoutWhere(const F& gone) const
    {
        Shelf out;
        const auto isGone = [&gone](const Item& item) { return gone(*item); };
        for (const BlockPtr& block : blocks_) {
            const auto first = std::find_if(block->begin(), block->end(), isGone);
            if (first == block->end()) {
                out.blocks_.push_back(block);
            } else {
                Block kept(block->begin(), first);
                std::copy_if(first + 1, block->end(), std::back_inserter(kept), std::not_fn(isGone));
                if (!kept.empty())
                    out.blocks_.push_back(std::make_shared<const Block>(std::move(kept)));
            }
        }
        for (const BlockPtr& block : out.blocks_)
            out.size_ += block->size();
        return out;
    }

    bool operator==(const Shelf& other) const
    {
        if (size_ != other.size_)
            return false;
        if (blocks_ == other.blocks_)
            return true;
        auto theirs = other.begin();
        for (auto ours = begin(); ours != end(); ++ours, ++theirs)
            if (ours.item() != theirs.item() && !(*ours == *theirs))
                return false;
        return true;
    }

    /// Calls `changed(before, after)` for every id whose item differs; a null
    /// stands for "was not there" or "is not there any more". In order of id.
    template <typename F> static void compare(const Shelf& before, const Shelf& after, F&& changed)
    {
        auto a = before.begin();
        auto b = after.begin();
        while (a != before.end() || b != after.end()) {
            if (a != before.end() && b != after.end() && skipShared(a, before, b, after))
                continue;
            const bool onlyA = b == after.end() || (a != before.end() && a->id < b->id);
            const bool onlyB = a == before.end() || (b != after.end() && b->id < a->id);
            if (onlyA)
                changed(&*a, static_cast<const T*>(nullptr));
            else if (onlyB)
                changed(static_cast<const T*>(nullptr), &*b);
            else if (a.item() != b.item() && !(*a == *b))
                changed(&*a, &*b);
            if (!onlyB)
                ++a;
            if (!onlyA)
                ++b;
        }
    }

private:
    static bool skipShared(Iterator& a, const Shelf& before, Iterator& b, const Shelf& after)
    {
        if (a.at_ != 0 || b.at_ != 0 || before.blocks_[a.block_] != after.blocks_[b.block_])
            return false;
        ++a.block_;
        ++b.block_;
        return true;
    }

    /// The block that holds, or would hold, the id.
    std::size_t blockFor(std::string_view id) const
    {
        const auto at = std::partition_point(blocks_.begin(), blocks_.end(),
                                             [id](const BlockPtr& block) { return block->back()->id < id; });
        return static_cast<std::size_t>(at - blocks_.begin());
    }

    template <typename B> static auto lower(B& block, std::string_view id)
    {
        return std::partition_point(block.begin(), block.end(), [id](const Item& item) { return item->id < id; });
    }

    void put(std::size_t index, Block block)
    {
        if (block.size() > 2 * fullBlock) {
            Block second(block.begin() + fullBlock, block.end());
            block.resize(fullBlock);
            blocks_.insert(blocks_.begin() + static_cast<std::ptrdiff_t>(index) + 1,
                           std::make_shared<const Block>(std::move(second)));
        }
        blocks_[index] = std::make_shared<const Block>(std::move(block));
    }

    std::vector<BlockPtr> blocks_;
    std::size_t size_ = 0;
};

} // namespace designer
